import { useEffect, useState } from "react";
import type { Consolidating } from "../state/consolidation";
import { droppedFiles } from "./dropped";

/** Takes files that are dropped anywhere on the pane while the panel is shown; tells whether some are held over it. */
export function useDropped({ take, couldNotOpen }: Pick<Consolidating, "take" | "couldNotOpen">): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer !== null && [...dataTransfer.types].includes("Files");
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would open the file in the pane's place.
      event.preventDefault();
      setIsOver(true);
    };
    // The pointer has left the pane, and not only an element of it.
    const onDragLeave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false);
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      void droppedFiles(event.dataTransfer!).then(take, couldNotOpen);
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [take, couldNotOpen]);
  return isOver;
}
