import { RemoteObject } from "../protocol/remoteObject";
import type { ObjectClass } from "../protocol/objectClass";
import type { Book } from "../model/book";

/** What the custom functions runtime of office.js creates to hand in results. */
const customFunctionService = "Microsoft.ExcelServices.CustomFunctions";

interface ObjectResult {
  readonly id?: unknown;
  readonly failed?: unknown;
  readonly value?: unknown;
  readonly errorCode?: unknown;
}

const asList = ({ id, failed, value, errorCode }: ObjectResult): readonly unknown[] => [
  id,
  failed !== true,
  value,
  errorCode,
];

export const customFunctionsClass: ObjectClass<Book, null> = {
  name: "CustomFunctions",
  methods: {
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: (_state, _args, book) => book.functions.begin(),
    setInvocationArrayResults: (_state, args, book) =>
      book.functions.settle(args.list(0) as readonly (readonly unknown[])[]),
    setInvocationResults: (_state, args, book) =>
      book.functions.settle((args.list(0) as readonly ObjectResult[]).map(asList)),
  },
};

/** Asked for by office.js when actions of the ribbon are associated; there is nothing to do. */
const addinInternalService = "Microsoft.InternalService.AddinInternalService";

export const addinInternalServiceClass: ObjectClass<Book, null> = {
  name: "AddinInternalService",
  methods: { notifyActionHandlerReady: () => undefined },
};

export const services: Readonly<Record<string, RemoteObject>> = {
  [customFunctionService]: new RemoteObject("CustomFunctions", null),
  [addinInternalService]: new RemoteObject("AddinInternalService", null),
};
