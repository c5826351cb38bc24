// SPDX-License-Identifier: MIT
#include "tests/oracle/typos.h"

namespace patchcord {

namespace {

template <typename T> const T &oneOf(const std::vector<T> &all, QRandomGenerator &random)
{
    return all[size_t(random.bounded(int(all.size())))];
}

QString otherCase(const QString &name)
{
    const QChar first = name.front();
    return (first.isUpper() ? first.toLower() : first.toUpper()) + name.sliced(1);
}

Value changedNumber(const QString &spelling, QRandomGenerator &random)
{
    std::vector<QString> others;
    for (const char *number : {"0", "-1", "-100", "1000000", "1.5"}) {
        if (spelling != QLatin1String(number))
            others.push_back(QLatin1String(number));
    }
    return Value::number(oneOf(others, random));
}

Value changedText(const QString &text, QRandomGenerator &random)
{
    std::vector<QString> others{text + u'x', QString(), QStringLiteral("not this"),
        QStringLiteral("%{vars.x}"), QStringLiteral("${vars.x} and more")};
    if (!text.isEmpty()) {
        others.push_back(text.sliced(1));
        others.push_back(otherCase(text));
    }
    if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
        for (const char *scheme : {"ftp", "say", "silence", "sip", "queue"})
            others.push_back(QLatin1String(scheme) + text.sliced(colon));
    }
    std::erase(others, text);
    return oneOf(others, random);
}

} // namespace

std::optional<QString> mistyped(const QString &name, QRandomGenerator &random)
{
    if (name.size() < 2)
        return std::nullopt;
    const qsizetype at = random.bounded(int(name.size() - 1));
    QString swapped = name;
    swapped[at] = name[at + 1];
    swapped[at + 1] = name[at];
    QString separated = name;
    separated.replace(u'_', u'-');
    std::vector<QString> typos{QString(name).remove(at, 1), QString(name).insert(at, name[at]), swapped,
        otherCase(name), name + u's', separated};
    std::erase(typos, name);
    return oneOf(typos, random);
}

Value retyped(const SyntaxNode &node, QRandomGenerator &random)
{
    const QString text = node.isScalar() && !node.isNull() ? node.text() : QStringLiteral("text");
    const Value same = node.isScalar() && !node.isNull() ? valueOf(node) : Value(text);
    const Value first = node.isSequence() && node.childCount() > 0
        ? valueOf(node.item(0))
        : Value(Value::Map{{QStringLiteral("name"), same}});
    std::vector<Value> others{text, 5, true, Value(), Value::List{same}, first};
    const Value::Kind kind = valueOf(node).kind();
    std::erase_if(others, [kind](const Value &other) { return other.kind() == kind; });
    return oneOf(others, random);
}

std::optional<Value> changed(const SyntaxNode &scalar, QRandomGenerator &random)
{
    switch (scalar.kind()) {
    case NodeKind::String:
        return changedText(scalar.text(), random);
    case NodeKind::Number:
        return changedNumber(scalar.text(), random);
    case NodeKind::Bool:
        return Value(!scalar.boolean().value_or(false));
    default:
        return std::nullopt;
    }
}

} // namespace patchcord
