/** Processes of this machine. */
import { errorCode } from "./command.ts";

/** Whether a process of this machine runs. */
export function isProcessAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
