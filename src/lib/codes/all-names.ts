import { NAMES, namesFrom, type Names } from './names.ts';
import { FREERDP_EXIT } from './names/freerdp-exit.ts';
import { HRESULT } from './names/hresult.ts';
import { NTSTATUS } from './names/ntstatus.ts';
import { sspi } from './names/sspi.ts';
import { WIN32 } from './names/win32.ts';

/** Every name the grammar knows by itself: those of Remote Desktop, those of Windows met with it, and exit codes of FreeRDP. */
export const ALL_NAMES: Names = /* @__PURE__ */ namesFrom(
  [
    ['win32', WIN32],
    ['hresult', /* @__PURE__ */ sspi()],
    ['ntstatus', NTSTATUS],
    ['hresult', HRESULT],
    ['freerdp', FREERDP_EXIT],
  ],
  NAMES,
);
