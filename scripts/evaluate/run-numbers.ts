import { evaluateNumbers } from "./numbers";

evaluateNumbers();
