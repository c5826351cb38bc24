# What `run` and `test` share. Sourced, not started.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What it takes to build and run the editor on Debian 12.
build_packages=(g++ cmake ninja-build qt6-base-dev libqt6svg6-dev libyaml-cpp-dev nlohmann-json3-dev)
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

say() { printf '%s\n' "patchcord: $*" >&2; }

# install PACKAGE...: installs those that are missing, and says which.
install() {
    local package missing=()
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    command -v apt-get >/dev/null || {
        say "these packages are missing, and there is no apt-get to install them with: ${missing[*]}"
        exit 1
    }
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    say "installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
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
