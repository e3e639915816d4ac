/** The least a Fluent pane can be: the provider and one button, once Office is ready. What our pane is measured against. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

void Office.onReady().then(() => {
  createRoot(document.getElementById("pane")!).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Kontrollera</Button>
    </FluentProvider>,
  );
});
