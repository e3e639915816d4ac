/** The panels, in the order of their tabs. To add one: a folder beside `control/`, and a line here. */
import type { ComponentType } from "react";
import type { PaneTexts } from "../language/pane";
import { ControlPanel } from "./control/ControlPanel";

export interface Panel {
  id: keyof Omit<PaneTexts["tabs"], "label">;
  Content: ComponentType;
}

export const PANELS: readonly Panel[] = [{ id: "control", Content: ControlPanel }];
