import { cardPaths, cardRoute } from "../../_pictures.ts";

export const getStaticPaths = () => cardPaths("sv");

export const GET = cardRoute("sv");
