# The installer for Windows, which NSIS makes, and the file types that it registers.

set(CPACK_NSIS_DISPLAY_NAME Patchcord)
set(CPACK_NSIS_PACKAGE_NAME Patchcord)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\patchcord.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_CONTACT "${PATCHCORD_CONTACT}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
if(WIN32)
    set(CPACK_NSIS_MUI_ICON "${PATCHCORD_ICO}")
    set(CPACK_NSIS_MUI_UNIICON "${PATCHCORD_ICO}")
endif()

# Windows knows a file by what stands behind its last dot only: .swml is ours, YAML and JSON are offered under
# "open with", whether they are flow.swml.yaml or not.
set(key "Software\\\\Classes")
set(program "$INSTDIR\\\\bin\\\\patchcord.exe")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX '${key}\\\\${PATCHCORD_ID}' '' 'SWML call flow'
  WriteRegStr SHCTX '${key}\\\\${PATCHCORD_ID}\\\\DefaultIcon' '' '${program},1'
  WriteRegStr SHCTX '${key}\\\\${PATCHCORD_ID}\\\\shell\\\\open\\\\command' '' '\\\"${program}\\\" \\\"%1\\\"'
  WriteRegStr SHCTX '${key}\\\\.swml' '' '${PATCHCORD_ID}'
  WriteRegStr SHCTX '${key}\\\\.swml\\\\OpenWithProgids' '${PATCHCORD_ID}' ''
  WriteRegStr SHCTX '${key}\\\\.yaml\\\\OpenWithProgids' '${PATCHCORD_ID}' ''
  WriteRegStr SHCTX '${key}\\\\.yml\\\\OpenWithProgids' '${PATCHCORD_ID}' ''
  WriteRegStr SHCTX '${key}\\\\.json\\\\OpenWithProgids' '${PATCHCORD_ID}' ''
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX '${key}\\\\${PATCHCORD_ID}'
  DeleteRegValue SHCTX '${key}\\\\.swml' ''
  DeleteRegValue SHCTX '${key}\\\\.swml\\\\OpenWithProgids' '${PATCHCORD_ID}'
  DeleteRegKey /ifempty SHCTX '${key}\\\\.swml\\\\OpenWithProgids'
  DeleteRegKey /ifempty SHCTX '${key}\\\\.swml'
  DeleteRegValue SHCTX '${key}\\\\.yaml\\\\OpenWithProgids' '${PATCHCORD_ID}'
  DeleteRegValue SHCTX '${key}\\\\.yml\\\\OpenWithProgids' '${PATCHCORD_ID}'
  DeleteRegValue SHCTX '${key}\\\\.json\\\\OpenWithProgids' '${PATCHCORD_ID}'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
")
