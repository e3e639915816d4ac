/** What stands before whoever pays: "finansieras av", "medfinansiering från". A pattern's source. */
export const PAID_BY = "(?:[Ff]|[Mm]edf)inansier(?:a(?:s|d|de|des|t|ts)|ing)\\s(?:av|genom|via|från)\\s";
