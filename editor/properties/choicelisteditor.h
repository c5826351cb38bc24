// SPDX-License-Identifier: MIT
#pragma once

#include "editor/properties/fieldeditor.h"

#include <vector>

namespace patchcord {

class FieldCheck;

/// Any of the known words, as check boxes. Grey marks are what counts without the key.
class ChoiceListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceListEditor(const Parameter &parameter, QWidget *parent);

    Shape shape() const override { return Shape::Bare; }
    void display(const FieldState &state) override;
    void setSubject(const QString &subject) override;

private:
    FieldCheck *addCheck(const QString &word, const QString &help);
    void toggled(const QString &word);
    QStringList checkedWords() const;

    size_t m_knownCount = 0;
    std::vector<FieldCheck *> m_checks; ///< the known words, then those that only the document knows
    QStringList m_words; ///< one for each check
    QStringList m_written; ///< the list as displayed; empty while the field is unset
    QString m_subject;
};

} // namespace patchcord
