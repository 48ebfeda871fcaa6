/** The steered numbers of autumn 2021; what they are for stands in data/DECISIONS.md. */
import type { RegionCode } from "../../src/data/types.ts";

/** Backlog over 180 days on 30 September and 30 November as parts of that on 31 August. */
export type Queue = readonly [september: number, november: number];

/** By measure and region; those waiting. */
export const QUEUES: Readonly<Record<string, Readonly<Record<RegionCode, Queue>>>> = {
  "first-visit": {
    "01": [0.98, 0.72],
    "03": [1.0, 0.95],
    "04": [0.94, 0.755],
    "05": [0.97, 0.7],
    "06": [0.86, 0.62],
    "07": [0.8, 0.5],
    "08": [0.95, 0.69],
    "09": [0.88, 0.6],
    "10": [0.97, 0.75],
    "12": [0.96, 0.79],
    "13": [0.98, 0.73],
    "14": [0.98, 0.86],
    "17": [1.03, 1.06],
    "18": [0.97, 0.81],
    "19": [1.06, 0.77],
    "20": [0.94, 0.68],
    "21": [0.99, 0.91],
    "22": [1.05, 1.12],
    "23": [0.89, 0.74],
    "24": [1.01, 0.88],
    "25": [0.97, 0.83],
  },
  procedure: {
    "01": [0.97, 0.84],
    "03": [1.01, 0.98],
    "04": [1.02, 0.93],
    "05": [0.97, 0.71],
    "06": [0.9, 0.66],
    "07": [0.95, 0.752],
    "08": [0.95, 0.7],
    "09": [0.8, 0.55],
    "10": [0.98, 0.87],
    "12": [0.98, 0.9],
    "13": [0.91, 0.73],
    "14": [1.03, 1.01],
    "17": [1.04, 1.08],
    "18": [0.99, 0.74],
    "19": [1.0, 0.89],
    "20": [0.98, 0.82],
    "21": [1.05, 0.78],
    "22": [1.02, 1.04],
    "23": [0.96, 0.8],
    "24": [1.01, 0.94],
    "25": [0.99, 0.86],
  },
};

/** Cells with given counts: `[total, within]` of September, October and November 2021. */
export const GIVEN: Readonly<Record<string, ReadonlyArray<readonly [number, number]>>> = {
  // 81, 82 and 83 %: the mean is exactly the requirement.
  "primary-assessment/completed/07": [
    [8200, 6642],
    [8300, 6806],
    [8200, 6806],
  ],
  // Mean of the months above 82 %, all contacts taken together below.
  "primary-assessment/completed/22": [
    [11800, 9440],
    [9300, 7738],
    [8900, 7387],
  ],
  // Just below; the second drop corrects November and with it the verdict.
  "primary-assessment/completed/13": [
    [13700, 11180],
    [13900, 11400],
    [13500, 11080],
  ],
  // At most 20 waiting on average, more than 20 in November: the readings disagree.
  "bup-first-visit/completed/10": [
    [52, 42],
    [55, 44],
    [50, 41],
  ],
  "bup-first-visit/waiting/10": [
    [16, 12],
    [18, 12],
    [24, 15],
  ],
  // Exactly 20 waiting on average, exactly 72 % of the completed.
  "bup-treatment/completed/23": [
    [25, 18],
    [50, 36],
    [25, 18],
  ],
  "bup-treatment/waiting/23": [
    [19, 13],
    [20, 14],
    [21, 16],
  ],
  // A small region: few waiting, so that only the completed count …
  "bup-treatment/completed/09": [
    [8, 6],
    [9, 7],
    [7, 5],
  ],
  "bup-treatment/waiting/09": [
    [12, 7],
    [10, 6],
    [9, 4],
  ],
  // … and a month that is too few to show.
  "bup-investigation/completed/09": [
    [6, 5],
    [3, 2],
    [7, 6],
  ],
};
