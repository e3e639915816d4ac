/** Puts the keyboard in the panel's list, or on its tab where there is none, before what holds it goes away: dropped, it would begin anew at the top. */
export function backToWork(): void {
  const place = document.querySelector<HTMLElement>("[data-list]") ?? document.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
  place?.focus();
}
