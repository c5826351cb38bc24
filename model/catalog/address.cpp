// SPDX-License-Identifier: MIT
#include "model/catalog/address.h"

#include <QCoreApplication>

#include <algorithm>

namespace patchcord {

namespace {

constexpr qsizetype noEnd = -1; // as QStringView::indexOf says it

bool startsVariable(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && (text[at] == u'$' || text[at] == u'%') && text[at + 1] == u'{';
}

/// Where the variable that starts at `at` ends, behind its brace. Braces nest, as in JavaScript,
/// and those inside quotes do not count.
qsizetype endOfVariable(QStringView text, qsizetype at)
{
    int depth = 0;
    QChar quote;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quote = c;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return noEnd;
}

bool isPhoneNumber(QStringView text)
{
    if (text.size() < 3 || text.size() > 16 || text[0] != u'+' || text[1] == u'0')
        return false;
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasSpace(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c < u' '; });
}

/// Whether something stands behind the prefix.
bool isBehind(QStringView prefix, QStringView text, Qt::CaseSensitivity cs = Qt::CaseSensitive)
{
    return text.size() > prefix.size() && text.startsWith(prefix, cs);
}

} // namespace

AddressKind classifyAddress(QStringView to)
{
    if (holdsVariable(to))
        return AddressKind::Computed;
    if (isPhoneNumber(to))
        return AddressKind::Phone;
    if (isBehind(u"queue:", to) && !to.mid(6).trimmed().isEmpty())
        return AddressKind::Queue; // names of queues may hold spaces
    if (hasSpace(to))
        return AddressKind::Other;
    if (isBehind(u"sip:", to, Qt::CaseInsensitive) || isBehind(u"sips:", to, Qt::CaseInsensitive))
        return AddressKind::Sip;
    if (isBehind(u"/", to))
        return AddressKind::Resource;
    if (isBehind(u"stream:wss://", to))
        return AddressKind::Stream;
    return AddressKind::Other;
}

QString addressKindName(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Phone:
        return QCoreApplication::translate("Address", "phone");
    case AddressKind::Sip:
        return QCoreApplication::translate("Address", "SIP");
    case AddressKind::Resource:
        return QCoreApplication::translate("Address", "resource");
    case AddressKind::Queue:
        return QCoreApplication::translate("Address", "queue");
    case AddressKind::Stream:
        return QCoreApplication::translate("Address", "stream");
    case AddressKind::Computed:
        return QCoreApplication::translate("Address", "computed");
    case AddressKind::Other:
        break;
    }
    return QCoreApplication::translate("Address", "not an address");
}

bool isVariable(QStringView text)
{
    return startsVariable(text, 0) && endOfVariable(text, 0) == text.size();
}

VariableSpan nextVariable(QStringView text, qsizetype from)
{
    for (qsizetype i = text.indexOf(u'{', from); i != noEnd; i = text.indexOf(u'{', i + 1)) {
        if (i == from || !startsVariable(text, i - 1))
            continue;
        const qsizetype end = endOfVariable(text, i - 1);
        if (end != noEnd)
            return {i - 1, end};
        // An apostrophe that is not closed hides the brace: the first one is meant.
        const qsizetype brace = text.indexOf(u'}', i);
        return {i - 1, brace == noEnd ? noEnd : brace + 1};
    }
    return {};
}

bool holdsVariable(QStringView text)
{
    // Any variable that ends does so behind the first one that starts.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (startsVariable(text, i))
            return text.indexOf(u'}', i) != noEnd;
    }
    return false;
}

} // namespace patchcord
