import { useEffect, useMemo } from "react";
import { useStore } from "../useStore";
import { FuturesDesk, type FuturesState, type FuturesWish } from "./FuturesDesk";
import { useRunner } from "./runnerContext";

/** Answers to the newest wish, which is to stay the same object until it changes. */
export const useFutures = (wish: FuturesWish | undefined): FuturesState => {
  const runner = useRunner();
  const desk = useMemo(() => new FuturesDesk(runner), [runner]);
  useEffect(() => {
    if (wish) desk.ask(wish);
    else desk.rest();
  }, [desk, wish]);
  useEffect(() => desk.rest, [desk]);
  return useStore(desk);
};
