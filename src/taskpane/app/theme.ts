import { webDarkTheme, webLightTheme, type Theme as FluentTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Theme } from "../../excel";

/** Where the pane learns Excel's theme and that it changes. */
export interface ThemeSource {
  now(): Theme;
  watch(changed: (theme: Theme) => void): () => void;
}

/** High contrast is drawn by the system over the light theme: Fluent's components know its colours. */
const FLUENT: Readonly<Record<Theme, FluentTheme>> = { light: webLightTheme, dark: webDarkTheme, highContrast: webLightTheme };

/** The Fluent theme that follows Excel's. */
export function useTheme(themes: ThemeSource): FluentTheme {
  const [theme, setTheme] = useState(themes.now);
  useEffect(() => themes.watch(setTheme), [themes]);
  return FLUENT[theme];
}
