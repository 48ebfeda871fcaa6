/** The package has no types of its own. */
declare module "@svg-maps/sweden" {
  /** Counties as paths of relative lines (`m`, `l`, `z`). */
  const map: {
    readonly label: string;
    readonly viewBox: string;
    readonly locations: ReadonlyArray<{
      readonly name: string;
      readonly id: string;
      readonly path: string;
    }>;
  };
  export { map as default };
}
