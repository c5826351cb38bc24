# A program of Windows: its icons are in the program itself, the libraries beside it.

set(PATCHCORD_ICO "${CMAKE_CURRENT_BINARY_DIR}/patchcord.ico")
patchcord_icon("${PATCHCORD_ICO}" SIZES 16 24 32 48 64 256 DRAWINGS ${PATCHCORD_APP_DRAWINGS})
patchcord_icon("${CMAKE_CURRENT_BINARY_DIR}/flow.ico" SIZES 16 24 32 48 64 256 DRAWINGS ${PATCHCORD_FLOW_DRAWINGS})
add_custom_target(patchcord_icons ALL DEPENDS "${PATCHCORD_ICO}" "${CMAKE_CURRENT_BINARY_DIR}/flow.ico")

configure_file(windows/patchcord.rc.in "${CMAKE_CURRENT_BINARY_DIR}/patchcord.rc" @ONLY)
target_sources(patchcord PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/patchcord.rc")
add_dependencies(patchcord patchcord_icons)

# From Qt 6.5 on.
install(TARGETS patchcord RUNTIME DESTINATION bin)
qt_generate_deploy_app_script(TARGET patchcord OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
