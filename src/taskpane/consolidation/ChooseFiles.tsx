import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { useSession } from "../state/context";
import { ACCEPTED, chosenFiles } from "./dropped";

interface ChooseFilesProps {
  words: string;
  /** The one thing to do in the view. */
  primary?: boolean;
}

/** A button that asks for files. */
export function ChooseFiles({ words, primary = false }: ChooseFilesProps) {
  const { consolidation } = useSession();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size={primary ? "medium" : "small"} appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        onChange={({ currentTarget }) => {
          void consolidation.take(chosenFiles(currentTarget.files ?? []));
          // The same file may be chosen again: it may have changed since.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
