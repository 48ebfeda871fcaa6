import { picturePaths, pictureRoute } from "../../_pictures.ts";

export const getStaticPaths = () => picturePaths("en");

export const GET = pictureRoute("en");
