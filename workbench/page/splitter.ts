/** The line between grid and task pane: dragged, or moved with the arrow keys. */
import { PANE, withinPane } from "./settings";

const STEP = 10;

/** Gives the pane this width and lets the person change it; `onChange` hears each new width. */
export function splitter(line: HTMLElement, pane: HTMLElement, width: number, onChange: (width: number) => void): void {
  let now = withinPane(width);
  const set = (wanted: number): void => {
    now = withinPane(wanted);
    pane.style.width = `${now}px`;
    line.setAttribute("aria-valuenow", String(now));
    onChange(now);
  };
  line.setAttribute("aria-valuemin", String(PANE.least));
  line.setAttribute("aria-valuemax", String(PANE.most));
  line.addEventListener("pointerdown", (down) => {
    line.setPointerCapture(down.pointerId);
    line.classList.add("dragged");
    const [from, before] = [down.clientX, now];
    const move = (event: PointerEvent): void => set(before + from - event.clientX);
    const up = (): void => {
      line.classList.remove("dragged");
      line.removeEventListener("pointermove", move);
    };
    line.addEventListener("pointermove", move);
    line.addEventListener("pointerup", up, { once: true });
    line.addEventListener("pointercancel", up, { once: true });
  });
  line.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(now + STEP);
    if (key === "ArrowRight") set(now - STEP);
  });
  set(now);
}
