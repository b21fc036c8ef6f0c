import { chosen } from './chosen.ts'
import { roomCourse as nb } from './nb/room-course.ts'
import { roomCourse as nn } from './nn/room-course.ts'

/** Words for the course of a meeting. */
export const roomCourse = chosen(nb, nn)
