import { Component, type ReactNode } from "react";
import { paneTexts } from "../../language/pane";
import type { Language } from "../../language";

interface Props {
  language: Language;
  children: ReactNode;
}

/** The last net: when drawing itself fails, plain words and a way back instead of a blank pane. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { app } = paneTexts[this.props.language];
    if (!this.state.failed) return this.props.children;
    return (
      <main role="alert" style={{ padding: 16, font: "14px 'Segoe UI', system-ui, sans-serif" }}>
        <p>{app.crashed}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {app.reload}
        </button>
      </main>
    );
  }
}
