# The disk image for macOS: the program beside a link to the folder of programs.

set(CPACK_DMG_VOLUME_NAME Patchcord)
set(CPACK_DMG_FORMAT UDZO)
