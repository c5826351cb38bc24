# What the scripts of this folder share. Sourced, not started.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What it takes to build and run the editor on Debian 12.
build_packages=(g++ cmake ninja-build qt6-base-dev qt6-svg-dev libyaml-cpp-dev nlohmann-json3-dev)
# The tools that take the texts out of the sources and compile their translations, and Qt's own translations.
build_packages+=(qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n)
# What the tests need on top: a second YAML reader to compare with, a format checker, a font to draw with, and
# the program that reads the changes that `check --fix -n` shows.
test_packages=(libyaml-dev pkg-config clang-format fonts-dejavu-core patch graphviz git strace)
# What a screen reader is told is read on a screen and a session bus of its own, and real keys are pressed there.
test_packages+=(xvfb xdotool dbus at-spi2-core python3-pyatspi)
# The official schema is asked by a program for Node.js; a newer one than Debian's stays what it is.
command -v node >/dev/null || test_packages+=(nodejs)
command -v npm >/dev/null || test_packages+=(npm)

# The fuzz targets are built by Clang, whose library drives them.
fuzz_packages=(clang-14 libclang-rt-14-dev)
# What a package is made and judged with.
package_packages=(file dpkg-dev lintian desktop-file-utils appstream shared-mime-info man-db)
test_packages+=("${package_packages[@]}")
# The installed program is started as a desktop starts it, on a screen of its own.
desktop_packages=(libglib2.0-bin xvfb xdotool dbus-daemon x11-utils)

say() { printf '%s\n' "patchcord: $*" >&2; }

# is_installed PACKAGE
is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install PACKAGE...: installs those that are missing, and says which.
install() {
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || {
        say "these packages are missing, and there is no apt-get to install them with: ${missing[*]}"
        exit 1
    }
    say "installing ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# as_root COMMAND...: runs it as the system's administrator.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# build PRESET [TARGET...]: configures once, then builds what changed.
build() {
    local preset=$1 dir=$project/build/$1
    shift
    local launcher=()
    command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    # Without this, ccache does not keep what was compiled with precompiled headers.
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    cd "$project"
    [ -f "$dir/build.ninja" ] || cmake --preset "$preset" "${launcher[@]}" >&2
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}
