// SPDX-License-Identifier: MIT
#include "model/catalog/address.h"

#include <QTest>

using namespace patchcord;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void variable_data();
    void variable();
};

void TestAddress::address_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *to, AddressKind kind) {
        QTest::newRow(*to ? to : "nothing") << QString::fromUtf8(to) << int(kind);
    };
    row("+15551231234", AddressKind::Phone);
    row("+44", AddressKind::Phone);
    row("+123456789012345", AddressKind::Phone);
    row("+1234567890123456", AddressKind::Other); // E.164 ends at 15 digits
    row("+05551231234", AddressKind::Other);
    row("+1", AddressKind::Other);
    row("+", AddressKind::Other);
    row("5551234567", AddressKind::Other);
    row("+1 555 123 1234", AddressKind::Other);
    row("+1555123123\xd9\xa4", AddressKind::Other); // an Arabic digit
    row("sip:alice@example.com", AddressKind::Sip);
    row("SIP:alice@example.com", AddressKind::Sip);
    row("sips:alice@example.com:5061;transport=tls", AddressKind::Sip);
    row("sip:", AddressKind::Other);
    row("sip:alice @example.com", AddressKind::Other);
    row("/public/test_room", AddressKind::Resource);
    row("/private/desk?channel=audio", AddressKind::Resource);
    row("/", AddressKind::Other);
    row("public/test_room", AddressKind::Other);
    row("queue:support", AddressKind::Queue);
    row("queue:second line support", AddressKind::Queue);
    row("queue:", AddressKind::Other);
    row("queue:  ", AddressKind::Other);
    row("stream:wss://example.com/audio", AddressKind::Stream);
    row("stream:wss://", AddressKind::Other);
    row("stream:ws://example.com/audio", AddressKind::Other);
    row("wss://example.com/audio", AddressKind::Other);
    row("${vars.agent}", AddressKind::Computed);
    row("%{call.from}", AddressKind::Computed);
    row("sip:${vars.agent}@example.com", AddressKind::Computed);
    row("stream:ws://${vars.host}", AddressKind::Computed);
    row("${vars.agent", AddressKind::Other);
    row("client:alice", AddressKind::Other);
    row("", AddressKind::Other);
    row(" ", AddressKind::Other);
}

void TestAddress::address()
{
    QFETCH(QString, to);
    QFETCH(int, kind);
    QCOMPARE(int(classifyAddress(to)), kind);
    QCOMPARE(addressKindName(classifyAddress(to)).isEmpty(), false);
}

void TestAddress::variable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *text, bool whole, bool held) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << whole << held;
    };
    row("${x}", true, true);
    row("%{call.from}", true, true);
    row("${items.map(i => ({a: i}))}", true, true);
    row("${x == '}' ? 1 : 2}", true, true);
    row("${x == '\\'}' ? 1 : 2}", true, true);
    row("${a}-${b}", false, true);
    row(" ${x}", false, true);
    row("${x} s", false, true);
    row("a ${x}", false, true);
    row("${x", false, false);
    row("x}", false, false);
    row("$x", false, false);
    row("{x}", false, false);
    row("20", false, false);
    row("$", false, false);
    row("", false, false);
}

void TestAddress::variable()
{
    QFETCH(QString, text);
    QTEST(isVariable(text), "whole");
    QTEST(holdsVariable(text), "held");
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
