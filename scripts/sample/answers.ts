/** Answers of the fictitious region to some of the template's free questions. */
export const answers: readonly { number: string; answer: string }[] = [
  { number: "1.1", answer: "Strategin Mellansjö 2035 antogs av regionfullmäktige i juni. Arbetet leds av en styrgrupp med kommunerna, länsstyrelsen och tre organisationer från civilsamhället. En svårighet har varit att de mindre kommunerna saknar personal för uppföljning." },
  { number: "1.2", answer: "De tre dimensionerna prövas i en gemensam mall innan beslut. Sjutton av årets tjugotvå beslut har ändrats efter prövningen." },
  { number: "1.3", answer: "Länet består av en större stad, sex mindre orter och vidsträckt landsbygd. Insatserna för service och bredband är avgränsade till landsbygden." },
  { number: "2.1", answer: "Två analyser har gjorts: en om arbetspendling och en om ungas flyttmönster." },
  { number: "2.2", answer: "" },
  { number: "3.1", answer: "Arbetet har varit inriktat på service nära människor och på bostäder på mindre orter, se 3.4." },
  { number: "4.1", answer: "Kompetensforum Mellansjö samlar arbetsgivare och utbildare bransch för bransch." },
  { number: "10.1", answer: "Anslaget har gått till projekt, till stöd åt företag och till kommersiell service, i nu nämnd ordning." },
];
