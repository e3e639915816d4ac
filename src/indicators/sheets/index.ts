/** What is written of a reading's figures: the sheets "Figurer", "Insatslista" and "Indikatorer" as plain data. */
export * from "./plan";
