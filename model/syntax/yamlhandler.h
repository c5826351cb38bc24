// SPDX-License-Identifier: MIT
#pragma once

#include "model/syntax/fragmentbuilder.h"

#include <stop_token>

// yaml-cpp's headers do not hold our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>
#pragma GCC diagnostic pop

namespace patchcord {

/// Builds a fragment from what yaml-cpp reads. Its marks tell where a token begins, sometimes that of the
/// next one; where things end, and what yaml-cpp takes and YAML does not, is found in the text.
class YamlHandler : public YAML::EventHandler
{
public:
    /// Thrown to stop yaml-cpp at a limit, a fault that it does not see, or when nobody waits any more.
    struct Stop
    {
        qsizetype at = 0;
    };

    /// `base` is where the bytes that yaml-cpp reads begin in the builder's text.
    YamlHandler(FragmentBuilder &builder, qsizetype base, const std::stop_token &stop)
        : m_builder(builder)
        , m_base(base)
        , m_stop(stop)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { closeCollection(']'); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { closeCollection('}'); }

private:
    QByteArrayView text() const { return m_builder.text(); }
    qsizetype offsetOf(const YAML::Mark &mark) const { return m_base + mark.pos; }
    bool hasProperties(qsizetype at) const;
    qsizetype itemBegin(qsizetype begin) const;
    int parentIndent() const;
    bool isColonOf(const FragmentNode &key, qsizetype colon) const;
    qsizetype emptyPlace() const;
    qsizetype valueBehind(qsizetype at, const std::string &value) const;
    bool isBelow(qsizetype place, qsizetype at) const;
    bool awaitsBlockValue() const;
    bool isWholeScalar(qsizetype place, qsizetype at, TextRange word) const;
    void guard(qsizetype at);
    void guardColon(qsizetype place);
    void guardColumn(qsizetype at);
    void guardLine(qsizetype at);
    [[noreturn]] void stray(qsizetype at);
    void openCollection(NodeKind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value style);
    void closeCollection(char bracket);
    void quoted(qsizetype item, qsizetype begin);

    FragmentBuilder &m_builder;
    qsizetype m_base = 0;
    int m_aliases = 0;
    std::stop_token m_stop;
};

} // namespace patchcord
