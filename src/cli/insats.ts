/** The command line, apart from the process it runs in. */
import { cliTexts } from "../language/cli";
import { GROUP_KEYS } from "../indicators/groups";
import { CONSOLIDATE_FORMATS, templateNames, understand } from "./arguments";
import { check } from "./check/check";
import { NO_ERRORS, NOT_DONE } from "./exit-codes";
import type { Surroundings } from "./surroundings";

/** Runs a command line and gives the exit code: 0 no errors, 1 errors found, 2 wrong usage or an unreadable file. */
export async function insats(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = understand(args);
  switch (request.wants) {
    case "help":
      surroundings.out.write(`${cliTexts[request.language].help.replace("{templates}", templateNames()).replace("{groups}", GROUP_KEYS.join(", ")).replace("{formats}", CONSOLIDATE_FORMATS.join(", "))}\n`);
      return NO_ERRORS;
    case "explained":
      surroundings.aside.write(`${request.message}\n`);
      return NOT_DONE;
    case "check":
      return check(request, surroundings);
    case "tag":
      // With the text model it is large, and no other command needs it.
      return (await import("./tag/tag")).tag(request, surroundings);
    case "consolidate":
      return (await import("./consolidate/consolidate")).consolidate(request, surroundings);
    case "compare":
      return (await import("./compare/compare")).compare(request, surroundings);
    case "indicators":
      return (await import("./indicators/indicators")).indicators(request, surroundings);
  }
}
