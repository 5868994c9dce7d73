import { Unsuitable } from "./unsuitable.mjs";

/** A number as WebAssembly's text writes it. */
const written = (value) =>
  Object.is(value, -0) ? "-0" : String(value).replace("NaN", "nan").replace("Infinity", "inf");

const constants = {
  number: (value) => `(v128.const f64x2 ${written(value)} ${written(value)})`,
  whole: (value) => `(v128.const i32x4 ${value} ${value} ${value} ${value})`,
};
const spread = {
  number: (one) => `(f64x2.splat ${one})`,
  whole: (one) => `(i32x4.splat (i32.trunc_sat_f64_s ${one}))`,
};
const results = { number: "f64", whole: "i32" };
const together = {
  number: (sum) => `(f64.add (f64x2.extract_lane 0 ${sum}) (f64x2.extract_lane 1 ${sum}))`,
  whole: (bits) => `(i32.or (i32x4.extract_lane 0 ${bits}) (i32x4.extract_lane 1 ${bits}))`,
};
const zeros = { f64: "(f64.const 0)", i32: "(i32.const 0)" };
const first = {
  number: "(v128.const i64x2 -1 0)",
  whole: "(v128.const i32x4 -1 0 0 0)",
};
const joined = { number: "f64x2.add", whole: "v128.or" };

/** What all loops of a module take from it when it is loaded: columns, tables, and plain numbers. */
export class ModuleImports {
  columns = new Map();
  plains = new Map();

  column(text) {
    return placeIn(this.columns, text, "$column");
  }

  plain(text) {
    return placeIn(this.plains, text, "$plain");
  }

  copy() {
    return { columns: new Map(this.columns), plains: new Map(this.plains) };
  }

  restore({ columns, plains }) {
    Object.assign(this, { columns, plains });
  }

  get wat() {
    const globals = (map, type, space) =>
      [...map.values()].map((name, n) => `(import "${space}" "${n}" (global ${name} ${type}))`);
    return [...globals(this.columns, "i32", "columns"), ...globals(this.plains, "f64", "plains")];
  }
}

/** The name kept for a text in a map, made where there is none yet. */
const placeIn = (map, text, prefix) => {
  const known = map.get(text);
  if (known) return known;
  const name = `${prefix}${map.size}`;
  map.set(text, name);
  return name;
};

/** A loop as a function of WebAssembly, written statement by statement. */
export class LoopCode {
  addresses = new Map();
  plainsGiven = new Map();
  before = [];
  body = [];
  locals = 0;
  hoisted = new Map();
  loaded = new Map();
  places = new Map();
  offsetLocals = 0;
  reduction = undefined;

  constructor(names, imports) {
    this.names = names;
    this.imports = imports;
  }

  local() {
    return `$v${this.locals++}`;
  }

  /** Puts a value into a local, before whatever comes after. */
  keep(wat) {
    const local = this.local();
    this.body.push(`(local.set ${local} ${wat})`);
    return { get: `(local.get ${local})` };
  }

  /** A number that is the same for all draws, twice. */
  plain({ value, text, level }, kind) {
    const key = `${kind} ${text ?? written(value)}`;
    const known = this.hoisted.get(key);
    if (known) return known;
    if (value !== undefined) return this.hoist(key, constants[kind](value));
    const one =
      level === "module"
        ? `(global.get ${this.imports.plain(text)})`
        : `(local.get ${placeIn(this.plainsGiven, text, "$plainGiven")})`;
    return this.hoist(key, spread[kind](one));
  }

  /** Puts what stays the same into a local before the loop; engines do not do it by themselves. */
  hoist(key, wat) {
    const local = this.local();
    this.before.push(`(local.set ${local} ${wat})`);
    this.hoisted.set(key, `(local.get ${local})`);
    return this.hoisted.get(key);
  }

  address(text, level) {
    return level === "module"
      ? `(global.get ${this.imports.column(text)})`
      : `(local.get ${placeIn(this.addresses, text, "$address")})`;
  }

  load(text, level) {
    const known = this.loaded.get(text);
    if (known) return known;
    const at = `(i32.add ${this.address(text, level)} (local.get $at))`;
    const { get } = this.keep(`(v128.load ${at})`);
    this.loaded.set(text, get);
    return get;
  }

  /** Elements of a table; where they stand is worked out once for all tables read at these places. */
  gather(text, places) {
    const base = this.address(text, "module");
    const [first, second] = this.offsets(places).map((each) => `(i32.add ${base} ${each})`);
    return `(v128.load64_lane 1 ${second} (v128.load64_zero ${first}))`;
  }

  offsets(places) {
    const known = this.places.get(places);
    if (known) return known;
    const { get } = this.keep(places);
    const made = [0, 1].map((lane) => {
      const local = `$offset${this.offsetLocals++}`;
      this.body.push(
        `(local.set ${local} (i32.shl (i32x4.extract_lane ${lane} ${get}) (i32.const 3)))`
      );
      return `(local.get ${local})`;
    });
    this.places.set(places, made);
    return made;
  }

  /** Columns may be one and the same under two names, so all but this one are read anew. */
  store(text, level, wat) {
    const { get } = this.keep(wat);
    this.body.push(`(v128.store (i32.add ${this.address(text, level)} (local.get $at)) ${get})`);
    this.loaded.clear();
    this.loaded.set(text, get);
  }

  /** Adds to what the loop comes to, but for what stands beside the last number of an odd count. */
  reduce(name, kind, wat) {
    if (this.reduction) throw new Unsuitable("a second sum");
    this.reduction = { name, kind };
    const counted = `(v128.and ${wat} (local.get $counted))`;
    this.body.push(
      `(if (i32.gt_s (i32.add (local.get $at) (i32.const 16)) (local.get $end)) (then (local.set $counted ${first[kind]})))`,
      `(local.set $sum (${joined[kind]} (local.get $sum) ${counted}))`
    );
  }

  /** The function, exported under a name. */
  wat(name) {
    const params = [
      ...[...this.addresses.values()].map((each) => `(param ${each} i32)`),
      ...[...this.plainsGiven.values()].map((each) => `(param ${each} f64)`),
    ];
    const result = this.reduction && results[this.reduction.kind];
    const locals = [
      ...Array.from({ length: this.locals }, (_, n) => `(local $v${n} v128)`),
      ...Array.from({ length: this.offsetLocals }, (_, n) => `(local $offset${n} i32)`),
    ];
    return [
      `(func (export "${name}") (param $count i32) ${params.join(" ")}`,
      result ? `(result ${result})` : "",
      `(local $at i32) (local $end i32) (local $sum v128) (local $counted v128) ${locals.join(" ")}`,
      `(if (i32.le_s (local.get $count) (i32.const 0)) (then (return ${result ? zeros[result] : ""})))`,
      "(local.set $end (i32.shl (local.get $count) (i32.const 3)))",
      ...this.before,
      this.reduction ? "(local.set $counted (v128.const i64x2 -1 -1))" : "",
      "(loop $next",
      ...this.body,
      "(local.set $at (i32.add (local.get $at) (i32.const 16)))",
      "(br_if $next (i32.lt_s (local.get $at) (local.get $end))))",
      this.reduction ? together[this.reduction.kind]("(local.get $sum)") : "",
      ")",
    ].join("\n");
  }
}
