# A program of macOS: a bundle that holds its icons and the libraries, and says which documents it opens.

set(icons "${CMAKE_CURRENT_BINARY_DIR}/patchcord.icns" "${CMAKE_CURRENT_BINARY_DIR}/flow.icns")
list(GET icons 0 app_icon)
list(GET icons 1 flow_icon)
patchcord_icon("${app_icon}" SIZES 16 32 64 128 256 512 DRAWINGS ${PATCHCORD_APP_DRAWINGS})
patchcord_icon("${flow_icon}" SIZES 16 32 64 128 256 512 DRAWINGS ${PATCHCORD_FLOW_DRAWINGS})
set_source_files_properties(${icons} TARGET_DIRECTORY patchcord
    PROPERTIES MACOSX_PACKAGE_LOCATION Resources GENERATED TRUE)
add_custom_target(patchcord_icons DEPENDS ${icons})
target_sources(patchcord PRIVATE ${icons})
add_dependencies(patchcord patchcord_icons)

configure_file(macos/Info.plist.in "${CMAKE_CURRENT_BINARY_DIR}/Info.plist" @ONLY)
set_target_properties(patchcord PROPERTIES
    MACOSX_BUNDLE TRUE
    OUTPUT_NAME Patchcord
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")

# From Qt 6.5 on.
install(TARGETS patchcord BUNDLE DESTINATION .)
qt_generate_deploy_app_script(TARGET patchcord OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT "${deploy}")
