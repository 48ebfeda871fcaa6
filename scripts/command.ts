/** What all commands share: how wrong words and files that cannot be written end. */

/** Words on the command line (or in its environment) that cannot be meant: exit code 2. */
export class UsageError extends Error {}

/** What stands in the way of a command, told in a sentence: exit code 1. */
export class Refusal extends Error {}

/**
 * Runs a command and sets the exit code: what `main` returns; 2 with the message and `usage` for a
 * `UsageError` or an unknown option; 1 with a sentence for a `Refusal` or a fault of the file system
 * or the network. Anything else is a fault of ours and ends with its stack.
 */
export async function runCommand(
  usage: string,
  main: () => number | Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const ending = endingOf(error, usage);
    if (ending === null) throw error;
    console.error(ending.text);
    process.exitCode = ending.code;
  }
}

/** Exit code and words for an error; null for a fault of ours. */
export function endingOf(error: unknown, usage: string): { code: number; text: string } | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof Refusal) return { code: 1, text: error.message };
  const code = errorCode(error);
  if (error instanceof UsageError || code?.startsWith("ERR_PARSE_ARGS")) {
    return { code: 2, text: `${error.message}\n${usage}` };
  }
  return isSystemError(error) ? { code: 1, text: describeSystemError(error) } : null;
}

/** What the operating system said no to. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
}

const isSystemError = (error: Error): error is SystemError =>
  "syscall" in error && typeof error.syscall === "string" && errorCode(error) !== null;

/** Code of an error, such as "EXDEV"; null for one that has none. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;

/** Sentences for the common faults of disks. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: make room and run the command again",
  EDQUOT: "the disk quota is used up: make room and run the command again",
  EROFS: "the file system is read-only: name a folder that can be written",
  EACCES: "there is no right to write there: change the rights or name another folder",
  EPERM: "there is no right to do that: change the rights or name another folder",
  ENOENT: "it is not there, or no file can be made there",
  ENOTDIR: "a file stands where a folder is to be",
  EISDIR: "a folder stands where a file is to be",
  EBUSY: "it is in use by another program",
};

function describeSystemError({ code, syscall, path, message }: SystemError): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) return message;
  return `${path === undefined ? "" : `"${path}": `}${sentence} (${syscall}, ${code})`;
}
