/** The process that makes the demonstration; its order is the one argument, as JSON. */
import { loadModel } from "../../src/model/load-model.ts";
import { dayOf } from "../clock.ts";
import { Refusal, runCommand } from "../command.ts";
import { problemLines } from "../problems.ts";
import { renderSite } from "./render.ts";
import type { DemoOrder } from "./sites.ts";

async function main(): Promise<number> {
  const order = JSON.parse(process.argv[2] ?? "") as DemoOrder;
  const { model, problems } = loadModel(order.data, order.defaults, dayOf(order.builtAt));
  if (model === null) throw new Refusal(problemLines(problems).join("\n"));
  const { builtAt, withPictures, plan } = order;
  await renderSite({ model, builtAt, part: "demonstration", withPictures }, plan);
  return 0;
}

await runCommand("", main);
