/** Events of the API by the number they have on the wire. */

export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16, formatChanged: 18,
  rowSorted: 19, columnSorted: 20, singleClicked: 21, rowHiddenChanged: 22, formulaChanged: 23, protectionChanged: 24, nameChanged: 25,
  visibilityChanged: 26, moved: 27, tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
  workbookActivated: 2203,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

const sheetEvents: Record<string, EventNumber> = {
  DataChangedEvent: EventType.changed, ActivatedEvent: EventType.activated, DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added, SelectionChangedEvent: EventType.selectionChanged, DeletedEvent: EventType.deleted,
  CalculatedEvent: EventType.calculated, FormatChangedEvent: EventType.formatChanged, RowSortedEvent: EventType.rowSorted,
  ColumnSortedEvent: EventType.columnSorted, SingleClickedEvent: EventType.singleClicked, RowHiddenChangedEvent: EventType.rowHiddenChanged,
  FormulaChangedEvent: EventType.formulaChanged, ProtectionChangedEvent: EventType.protectionChanged, EventNameChanged: EventType.nameChanged,
  EventVisibilityChanged: EventType.visibilityChanged, EventMoved: EventType.moved,
};

const tableEvents: Record<string, EventNumber> = {
  SelectionChangedEvent: EventType.tableSelectionChanged, DataChangedEvent: EventType.tableChanged, AddedEvent: EventType.tableAdded, DeletedEvent: EventType.tableDeleted,
};

const byKind: Record<string, Record<string, EventNumber>> = {
  Worksheet: sheetEvents, WorksheetCollection: sheetEvents, Table: tableEvents, TableCollection: tableEvents, Workbook: { ActivatedEvent: EventType.workbookActivated },
};

export interface EventRequest {
  type: EventNumber;
  on: boolean;
}

/** The event that `_RegisterDataChangedEvent` and its like speak of; `null` when it is not such a method. */
export function eventOf(kind: string, method: string): EventRequest | null {
  const match = /^_(Register|Unregister)(\w+)$/.exec(method);
  const type = match && byKind[kind]?.[match[2]!];
  return type ? { type, on: match[1] === "Register" } : null;
}
