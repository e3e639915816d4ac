/** A report that counts people, companies and money, once in a way that nobody could sum up twice. */
import type { Sheets } from "../host/boot";
import { HEADER } from "./workbooks";

const TITLE = ["Återrapportering 2023, Region Västmanland"];

const COURSES = ["Kvällskurser på ön", "Sammanlagt deltog 30 kvinnor och 20 män i kurserna.", "Fler är behöriga till högskolan.", "Delmål 16"];
const FARMS = ["Rådgivning till gårdar", "Rådgivarna besökte 12 företag. Målet är 40 företag.", "Gårdarna säljer mer i den egna butiken.", "Delmål 16"];
const HARBOUR = ["Hamnens dag", "I hamnen möttes 10 kvinnor och 40 män.", "Hamnen syns mer.", "Delmål 7"];
const FERRY = ["Färja på prov", "En plan togs fram.", "Resandet prövas.", "Delmål 7"];

export const FIGURED: Sheets = {
  "4.4": [TITLE, [], HEADER, COURSES, FARMS],
  "6.4": [TITLE, [], HEADER, HARBOUR, FERRY],
};

/** Insatser that say nothing in numbers. */
export const WORDLESS: Sheets = { "6.4": [TITLE, [], HEADER, FERRY] };
