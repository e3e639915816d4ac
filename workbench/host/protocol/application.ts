/** Excel.Application and Excel.Runtime on the wire. */
import { conventionsOf } from "../model/shown";
import { invalidArgument } from "./errors";
import { defineKind, type Wrap } from "./kind";

const calculationModes = ["Automatic", "Manual", "AutomaticExceptTables"] as const;

export const application: Wrap<null> = defineKind({
  name: "Application",
  get: {
    CalculationMode: (_, { book }) => book.facts.calculationMode,
    CalculationEngineVersion: () => 191029,
    CalculationState: () => "Done",
    DecimalSeparator: (_, { locale }) => conventionsOf(locale).decimal,
    ThousandsSeparator: (_, { locale }) => conventionsOf(locale).thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, value, { edit }) => {
      const mode = calculationModes.find((it) => it === value);
      if (!mode) throw invalidArgument("Application.calculationMode");
      edit.setBook("calculationMode", mode);
    },
  },
  open: { CultureInfo: () => cultureInfo(null) },
  call: {
    Calculate: (_, __, { book }) => book.calculator?.changed(book, []),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const cultureInfo: Wrap<null> = defineKind({
  name: "CultureInfo",
  get: { Name: (_, { locale }) => locale },
  open: { NumberFormat: () => numberFormat(null) },
});

const numberFormat: Wrap<null> = defineKind({
  name: "NumberFormatInfo",
  get: {
    NumberDecimalSeparator: (_, { locale }) => conventionsOf(locale).decimal,
    NumberGroupSeparator: (_, { locale }) => conventionsOf(locale).thousands,
  },
});

export const runtime: Wrap<null> = defineKind({
  name: "Runtime",
  get: { EnableEvents: (_, { events }) => events.enabled },
  set: {
    EnableEvents: (_, value, { events }) => {
      events.enabled = value === true;
    },
  },
});
