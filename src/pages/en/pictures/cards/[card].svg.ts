import { cardPaths, cardRoute } from "../../../_pictures.ts";

export const getStaticPaths = () => cardPaths("en");

export const GET = cardRoute("en");
