import { Menu, type MenuItemConstructorOptions } from 'electron'
import { desktop } from '../shared/texts/desktop.ts'

const texts = desktop.menu

/** The menu carries what the system expects of one, in Norwegian; everything else lives in the window. */
export function setMenu(): void {
  const file: MenuItemConstructorOptions = { label: texts.file, submenu: [{ role: 'quit', label: texts.quit }] }
  const edit: MenuItemConstructorOptions = {
    label: texts.edit,
    submenu: [
      // The page answers Ctrl+Z itself: undo means text in a text field and the last act elsewhere.
      { role: 'undo', label: texts.undo, registerAccelerator: false },
      { role: 'redo', label: texts.redo, registerAccelerator: false },
      { type: 'separator' },
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      { role: 'pasteAndMatchStyle', label: texts.pastePlain },
      { role: 'selectAll', label: texts.selectAll },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: texts.view,
    submenu: [
      { role: 'zoomIn', label: texts.zoomIn },
      { role: 'zoomOut', label: texts.zoomOut },
      { role: 'resetZoom', label: texts.zoomReset },
      { type: 'separator' },
      { role: 'togglefullscreen', label: texts.fullScreen },
    ],
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([file, edit, view]))
}
