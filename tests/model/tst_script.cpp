// SPDX-License-Identifier: MIT
#include "model/catalog/address.h"
#include "model/check/scriptfault.h"
#include "model/check/variablenames.h"

#include <QElapsedTimer>
#include <QTest>

using namespace patchcord;

class TestScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data();
    void tokens();
    void placesAreTrue();
    void faults_data();
    void faults();
    void variables_data();
    void variables();
    void nextVariables_data();
    void nextVariables();
    void hostile_data();
    void hostile();
};

void TestScript::tokens_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("kinds"); // one letter each
    const auto row = [](const char *script, const char *kinds) {
        QTest::newRow(*script ? script : "nothing") << QString::fromUtf8(script) << QString::fromUtf8(kinds);
    };
    row("", "");
    row(" \n\t", "");
    row("a", "n");
    row("$a_1 été", "nn");
    row("1.5 .5 0x1F 5px", "####");
    row("a.b[0]", "nonO#C" /* dot is an operator */);
    row("'a' \"b\"", "tt");
    row("'it\\'s'", "t");
    row("'a", "!");
    row("`a ${b + `c ${'}'}`} d`", "t");
    row("`a ${b", "!");
    row("/a[/]b\\/c/gi.test(x)", "ponOnC");
    row("a / b / c", "nonon");
    row("(a) / b", "OnCon");
    row("/a", "!");
    row("a // rest", "n");
    row("a /* b */ + /* c", "no");
    row("a === b", "non");
    row("a>>>=b", "non");
    row("a ?\?= b?.c", "nonon");
    row("x => x", "non");
    row("{a: [1]}", "OnoO#CC");
    row("@", "o");
}

void TestScript::tokens()
{
    QFETCH(QString, script);
    QFETCH(QString, kinds);
    QString found;
    for (const ScriptToken &token : scriptTokens(script))
        found += QStringLiteral("n#tpOCo!").at(int(token.kind));
    QCOMPARE(found, kinds);
}

/// Each token stands where it says, and nothing but space and comments stands between them.
void TestScript::placesAreTrue()
{
    const QString script = QStringLiteral("a == 'b' /* c */ && [1, `${x}`].some(y => y !== /z/i)");
    qsizetype end = 0;
    for (const ScriptToken &token : scriptTokens(script)) {
        QCOMPARE(script.mid(token.begin, token.text.size()), token.text.toString());
        QString between = script.mid(end, token.begin - end);
        QVERIFY(between.remove(QStringLiteral("/* c */")).trimmed().isEmpty());
        end = token.begin + token.text.size();
    }
    QCOMPARE(end, script.size());
}

void TestScript::faults_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("fault"); // part of it; empty: none
    const auto row = [](const char *script, const char *fault) {
        QTest::newRow(*script ? script : "nothing") << QString::fromUtf8(script) << QString::fromUtf8(fault);
    };
    row("", "empty");
    row("a == 1 && (b || !c)", "");
    row("a == 1 &&", "something is missing behind “&&”");
    row("call.", "something is missing behind “.”");
    row("typeof", "something is missing behind “typeof”");
    row("== 1", "nothing stands before “==”");
    row("a == == 1", "nothing stands between “==” and “==”");
    row("a == -1", "");
    row("- -a++ + ++b", "");
    row("a b", "between “a” and “b” an operator is missing");
    row("'a' 'b'", "an operator is missing");
    row("a and b", "for “and” write &&");
    row("a OR b", "for “OR” write ||");
    row("not a", "for “not” write !");
    row("'a' in b", "");
    row("a instanceof B", "");
    row("typeof a == 'string'", "");
    row("new Date().getHours() < 12", "");
    row("(a", "the bracket ( is not closed");
    row("a)", "no bracket is open that this ) could close");
    row("[a)]", "no bracket is open that this ) could close");
    row("'a", "the quote in front of “a” is not closed");
    row("a == ‘b’", "no quote in JavaScript");
    row("function(){}", "no “function”");
    row("if (a) b", "no “if”");
    row("let a = 1", "no “let”");
    row("a; b", "nothing may follow");
    row("a;", "");
    row("x.if + {for: 1}.for", "");
    row("a ? b : c", "");
    row("[1, , 2]", "");
    row("((a, b) => a + b)(...c)", "");
    row("a#b", "“#” means nothing here");
    row("tag`x`", "");
    row("a ? .5 : `x` + /y/", "");
}

void TestScript::faults()
{
    QFETCH(QString, script);
    QFETCH(QString, fault);
    const QString found = scriptFault(scriptTokens(script));
    QCOMPARE(found.isEmpty(), fault.isEmpty());
    QVERIFY2(found.contains(fault), qPrintable(found));
}

void TestScript::variables_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *script, const char *names) {
        QTest::newRow(script) << QString::fromUtf8(script) << QString::fromUtf8(names);
    };
    row("a", "a@0");
    row("vars.a.b + params.c", "a@5 params.c@18");
    row("call.from + envs.x + from", "");
    row("order.items[index].name", "order@0 index@12");
    row("'a' + \"b\"", "");
    row("parseInt(a) + Math.max(b)", "a@9 b@23");
    row("{a: b, c: d}", "b@4 d@10");
    row("x ? y : z", "x@0 y@4 z@8");
    row("list.map(each => each + own)", "list@0 own@24");
    row("list.reduce((a, b) => a + b, first)", "list@0 first@29");
    row("a in b && typeof c == 'x'", "a@0 b@5 c@17");
    row("vars.toString() + params", "");
    row("a?.b", "a@0");
}

void TestScript::variables()
{
    QFETCH(QString, script);
    QFETCH(QString, names);
    QStringList found;
    for (const VariableName &variable : variablesIn(scriptTokens(script))) {
        const QString scope = variable.scope == VariableScope::Params ? QStringLiteral("params.") : QString();
        found.append(scope + variable.name + u'@' + QString::number(variable.at));
    }
    QCOMPARE(found.join(u' '), names);
}

void TestScript::nextVariables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::newRow("none") << "a {b} $c" << 0 << -1 << -1;
    QTest::newRow("whole") << "${a}" << 0 << 0 << 4;
    QTest::newRow("inside") << "say:%{a} ${b}" << 0 << 4 << 8;
    QTest::newRow("the next") << "say:%{a} ${b}" << 8 << 9 << 13;
    QTest::newRow("braces nest") << "${{a: 1}.a}!" << 0 << 0 << 11;
    QTest::newRow("braces in quotes") << "${'}'}" << 0 << 0 << 6;
    QTest::newRow("an apostrophe") << "${it's} and ${b}" << 0 << 0 << 7;
    QTest::newRow("no end") << "say:${a" << 0 << 4 << -1;
    QTest::newRow("a brace at the offset") << "${a}" << 1 << -1 << -1;
}

void TestScript::nextVariables()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    const VariableSpan found = nextVariable(text, from);
    QTEST(int(found.begin), "begin");
    QTEST(int(found.end), "end");
}

void TestScript::hostile_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"(", "`${", "'", "/", "a ", "=>", "\\", "{", "/*", "...", "a.", "\"\\"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

/// Machine-made scripts of any length take no time and no stack.
void TestScript::hostile()
{
    QFETCH(QString, piece);
    const QString script = piece.repeated(1'000'000);
    QElapsedTimer timer;
    timer.start();
    const ScriptTokens tokens = scriptTokens(script);
    QVERIFY(qsizetype(tokens.size()) <= MostScriptCharacters);
    scriptFault(tokens);
    variablesIn(tokens);
    QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
