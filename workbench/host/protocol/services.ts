/** Services that the client's own machinery calls when it starts and when custom functions answer. */
import { apiNotFound } from "./errors";
import { defineKind, type HostObject, type Wrap } from "./kind";

/** Custom functions hand in their results here: `[[id, true, value]]` or `[[id, false, message, code]]`. */
export const customFunctions: Wrap<null> = defineKind({
  name: "CustomFunctions",
  call: {
    SetInvocationArrayResults: (_, [results], { functionResults }) => functionResults(Array.isArray(results) ? results : []),
    SetInvocationResults: (_, [results], { functionResults }) => functionResults(Array.isArray(results) ? results : []),
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});

const customFunctionsContainer: Wrap<null> = defineKind({
  name: "CustomFunctionsContainer",
  open: { CustomFunctions: () => customFunctions(null) },
});

const addinInternal: Wrap<null> = defineKind({ name: "AddinInternalService", call: { NotifyActionHandlerReady: () => null } });

const services: Record<string, () => HostObject> = {
  "Microsoft.ExcelServices.CustomFunctions": () => customFunctions(null),
  "Microsoft.ExcelServices.CustomFunctionsContainer": () => customFunctionsContainer(null),
  "Microsoft.InternalService.AddinInternalService": () => addinInternal(null),
};

/** The service object of that name; ApiNotFound when the host has none such. */
export function service(name: string): HostObject {
  const make = Object.hasOwn(services, name) ? services[name] : undefined;
  if (!make) throw apiNotFound(name);
  return make();
}
