import { placeIn } from "./ModuleImports.mjs";
import { Unsuitable } from "./unsuitable.mjs";
import { lanes } from "./values.mjs";

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

/** Of two numbers the first alone, where no other follows. */
const firstOnly = "(v128.const i64x2 -1 0)";

const halves = {
  first: [0, 1, 2, 3, 4, 5, 6, 7],
  second: [8, 9, 10, 11, 12, 13, 14, 15],
};

const addition = (wat) => `(local.set $sum (f64x2.add (local.get $sum) ${wat}))`;

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
  pairs = new Map();
  offsetLocals = 0;
  /** The name of what the loop adds up, and where in its body. */
  sum = undefined;
  additionAt = -1;

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

  /** So many bytes from the beginning of a column or table; `lane` where one of two doubles is read. */
  place(text, level, bytes, lane = "") {
    if (level === "module") return `offset=${this.imports.column(text)} ${lane} ${bytes}`;
    return `(i32.add (local.get ${placeIn(this.addresses, text, "$address")}) ${bytes})`;
  }

  load(text, level) {
    const known = this.loaded.get(text);
    if (known) return known;
    const { get } = this.keep(`(v128.load ${this.place(text, level, "(local.get $at)")})`);
    this.loaded.set(text, get);
    return get;
  }

  /** Elements of a table; where they stand is worked out once for all tables read at these places. */
  gather(text, place) {
    const [first, second] = this.offsets(place, 3);
    const one = `(v128.load64_zero ${this.place(text, "module", first)})`;
    return `(v128.load64_lane ${this.place(text, "module", second, "1")} ${one})`;
  }

  /** One part of the pairs of a table; the pairs are fetched once for both parts. */
  gatherPair(text, place, part) {
    const key = `${text} ${place.wat}`;
    const known = this.pairs.get(key) ?? this.fetchPairs(text, place);
    this.pairs.set(key, known);
    const bytes = [...halves[part], ...halves[part].map((byte) => byte + 16)];
    return `(i8x16.shuffle ${bytes.join(" ")} ${known.join(" ")})`;
  }

  fetchPairs(text, place) {
    return this.offsets(place, 4).map(
      (each) => this.keep(`(v128.load ${this.place(text, "module", each)})`).get
    );
  }

  /** How far from a table's beginning its elements of 2^shift bytes are. */
  offsets({ wat, lanes: where }, shift) {
    const key = `${shift} ${wat}`;
    const known = this.places.get(key);
    if (known) return known;
    const { get } = this.keep(wat);
    const made = lanes[where].map((lane) => {
      const local = `$offset${this.offsetLocals++}`;
      this.body.push(
        `(local.set ${local} (i32.shl (i32x4.extract_lane ${lane} ${get}) (i32.const ${shift})))`
      );
      return `(local.get ${local})`;
    });
    this.places.set(key, made);
    return made;
  }

  /** Columns may be one and the same under two names, so all but this one are read anew. */
  store(text, level, wat) {
    const { get } = this.keep(wat);
    this.body.push(`(v128.store ${this.place(text, level, "(local.get $at)")} ${get})`);
    this.loaded.clear();
    this.loaded.set(text, get);
  }

  /** Adds to the sum that the loop comes to. */
  addUp(name, wat) {
    if (this.sum) throw new Unsuitable("a second sum");
    this.sum = name;
    this.additionAt = this.body.length;
    this.body.push(addition(wat));
    this.added = wat;
  }

  /** Pairs of numbers one after another; of a last single number only what it adds to a sum is wanted. */
  get loops() {
    const last = this.sum ? "(i32.sub (local.get $end) (i32.const 8))" : "(local.get $end)";
    const pairs = [
      "(loop $next",
      ...this.body,
      "(local.set $at (i32.add (local.get $at) (i32.const 16)))",
      `(br_if $next (i32.lt_s (local.get $at) ${last})))`,
    ];
    if (!this.sum) return pairs;
    const single = this.body.with(
      this.additionAt,
      addition(`(v128.and ${this.added} ${firstOnly})`)
    );
    return [
      `(if (i32.gt_s (local.get $count) (i32.const 1)) (then ${pairs.join("\n")}))`,
      `(if (i32.lt_s (local.get $at) (local.get $end)) (then ${single.join("\n")}))`,
      "(f64.add (f64x2.extract_lane 0 (local.get $sum)) (f64x2.extract_lane 1 (local.get $sum)))",
    ];
  }

  /** The function, exported under a name. */
  wat(name) {
    const params = [
      ...[...this.addresses.values()].map((each) => `(param ${each} i32)`),
      ...[...this.plainsGiven.values()].map((each) => `(param ${each} f64)`),
    ];
    const locals = [
      ...Array.from({ length: this.locals }, (_, n) => `(local $v${n} v128)`),
      ...Array.from({ length: this.offsetLocals }, (_, n) => `(local $offset${n} i32)`),
    ];
    const nothing = `(i32.le_s (local.get $count) (i32.const 0))`;
    return [
      `(func (export "${name}") (param $count i32) ${params.join(" ")}`,
      this.sum ? "(result f64)" : "",
      `(local $at i32) (local $end i32) (local $sum v128) ${locals.join(" ")}`,
      `(if ${nothing} (then (return ${this.sum ? "(f64.const 0)" : ""})))`,
      "(local.set $end (i32.shl (local.get $count) (i32.const 3)))",
      ...this.before,
      ...this.loops,
      ")",
    ].join("\n");
  }
}
