// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwriter.h"

#include "atomicfile.h"
#include "geometry.h"
#include "xmltree.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace yizhan::answers {

namespace {

class AnswerFeatures final : public AnswerWriter
{
public:
    AnswerFeatures(std::unique_ptr<SurveyTable> table, QString path)
        : m_table(std::move(table)), m_path(std::move(path))
    {
    }

    [[nodiscard]] Result<bool> add(const SurveyAnswers &answers) override
    {
        const auto document = forms::readXml(answers.xml, answers.operation.receipt);
        const forms::Node *root = document ? (*document)->firstElement() : nullptr;
        if (root == nullptr)
            return false;
        forms::compact(**document);
        bool placed = false;
        for (const Sheet &sheet : m_table->sheets()) {
            if (sheet.repeat.isEmpty())
                placed = addRow(sheet, *root, propertiesOf(answers, {})) || placed;
            else
                for (const auto &[number, instance] : SurveyTable::instancesOf(sheet, *root))
                    placed = addRow(sheet, *instance, propertiesOf(answers, number)) || placed;
        }
        if (!placed)
            addFeature({}, withAnswers(m_table->sheets().front(), *root, propertiesOf(answers, {})));
        return true;
    }
    [[nodiscard]] Result<void> finish() override
    {
        return storage::writeFile(m_path,
                                  "{\"type\":\"FeatureCollection\",\"features\":[" + m_features + "\n]}\n",
                                  storage::FileAccess::OwnerOnly);
    }
    [[nodiscard]] QStringList paths() const override { return {m_path}; }

private:
    static QJsonObject propertiesOf(const SurveyAnswers &answers, const QString &number)
    {
        QJsonObject properties{{u"receipt"_s, answers.operation.receipt},
                               {u"station"_s, answers.operation.station}};
        if (!number.isEmpty())
            properties.insert(u"number"_s, number);
        return properties;
    }

    [[nodiscard]] QJsonObject withAnswers(const Sheet &sheet, const forms::Node &from,
                                          QJsonObject properties) const
    {
        const std::vector<QByteArray> cells = m_table->cellsOf(sheet, from);
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (!cells.at(at).isEmpty())
                properties.insert(sheet.headings.at(static_cast<qsizetype>(at)),
                                  QString::fromUtf8(cells.at(at)));
        }
        return properties;
    }

    /// False where it holds no place.
    bool addRow(const Sheet &sheet, const forms::Node &from, const QJsonObject &head)
    {
        bool placed = false;
        for (const forms::SchemaNode *question : sheet.questions) {
            const forms::Node *node = SurveyTable::nodeOf(*question, from);
            const QJsonObject geometry =
                node == nullptr ? QJsonObject() : geometryOf(node->stringValue(), question->type);
            if (geometry.isEmpty())
                continue;
            QJsonObject properties = withAnswers(sheet, from, head);
            properties.insert(u"question"_s, question->path());
            addFeature(geometry, properties);
            placed = true;
        }
        return placed;
    }

    void addFeature(const QJsonObject &geometry, const QJsonObject &properties)
    {
        const QJsonObject feature{
            {u"type"_s, u"Feature"_s},
            {u"geometry"_s, geometry.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(geometry)},
            {u"properties"_s, properties}};
        m_features +=
            (m_features.isEmpty() ? "\n" : ",\n") + QJsonDocument(feature).toJson(QJsonDocument::Compact);
    }

    const std::unique_ptr<SurveyTable> m_table;
    const QString m_path;
    QByteArray m_features;
};

} // namespace

Result<std::unique_ptr<AnswerWriter>> answerFeatures(const forms::FormPtr &form, Wording wording,
                                                     const QString &path)
{
    YIZHAN_TRY_LET(auto table, SurveyTable::of(form, wording));
    return std::make_unique<AnswerFeatures>(std::move(table), path);
}

} // namespace yizhan::answers
