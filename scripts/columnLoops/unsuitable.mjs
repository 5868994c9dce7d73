/** Says why a loop stays as it is. */
export class Unsuitable extends Error {}
