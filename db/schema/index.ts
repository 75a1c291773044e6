export * from "./auth";
export * from "./audit-actions";
export * from "./content-version";
export * from "./desk";
export * from "./media";
export * from "./story";
export * from "./taxonomy";
export * from "./term";
