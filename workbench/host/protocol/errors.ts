/** Excel's refusals, with the codes and words that Excel on the web uses. */

export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** "Range.values": shown by the client as `debugInfo.errorLocation`. */
    readonly location = "",
  ) {
    super(message);
  }
}

export const invalidArgument = (location = "") => new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", 400, location);
export const wrongSize = () =>
  new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.", 400);
export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const itemAlreadyExists = () => new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
export const accessDenied = () => new HostError("AccessDenied", "You can't perform the requested operation.", 403);
export const invalidReference = () => new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);
export const invalidOperation = () => new HostError("InvalidOperation", "The operation you're attempting is invalid in the current context.", 400);
export const invalidSelection = () => new HostError("InvalidSelection", "The current selection is invalid for this operation.", 400);
export const apiNotFound = (location: string) =>
  new HostError("ApiNotFound", "The API you are trying to use could not be found. It may be available in a newer version of Excel.", 404, location);
