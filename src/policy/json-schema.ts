/** One schema validator for the JSON files of the policy layer. */
import type { AnySchemaObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Compiles a schema, or the part of it that `pointer` names (`/$defs/form`), for a type. */
export function compileSchema<T>(schema: AnySchemaObject, pointer = ""): ValidateFunction<T> {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
  });
  if (pointer === "") return ajv.compile<T>(schema);
  return ajv.addSchema(schema, "whole").compile<T>({ $ref: `whole#${pointer}` });
}
