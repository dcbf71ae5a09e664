// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveyjson.h"

#include "bodyreader.h"
#include "bodywriter.h"

#include <algorithm>
#include <iterator>

namespace yizhan::catalogue {

namespace {

constexpr int mostMinutes = 600;

constexpr QLatin1String formDocument("form");
constexpr QLatin1String besideForm("beside/"); ///< and the name of the file

void writeDocument(BodyWriter &writer, const QString &name, const DocumentRef &document)
{
    writer.beginElement();
    writer.text("digest", document.digest);
    writer.text("name", name);
    writer.integer("size", document.size);
    writer.text("type", document.type);
    writer.end();
}

void writeDocuments(BodyWriter &writer, const Survey &survey)
{
    writer.beginList("documents");
    writeDocument(writer, formDocument, survey.document); // first: older kiosks take the first one
    for (const SurveyFile &file : survey.files)
        writeDocument(writer, besideForm + file.name, file.document);
    writer.endList();
}

/// What is no plain name of a file cannot be one.
bool isPlain(const QString &name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..") &&
           !name.contains(u'/') && !name.contains(u'\\');
}

void readDocuments(QByteArrayView body, Survey &survey)
{
    for (NamedDocument &named : namedDocumentsOf(body)) {
        if (named.name == formDocument && survey.document.digest.isEmpty())
            survey.document = std::move(named.document);
        else if (named.name.startsWith(besideForm) && isPlain(named.name.mid(besideForm.size())) &&
                 std::ssize(survey.files) < Survey::mostFiles)
            survey.files.push_back({named.name.mid(besideForm.size()), std::move(named.document)});
    }
}

} // namespace

const char *nameOf(SurveyAudience audience)
{
    switch (audience) {
    case SurveyAudience::Staff:
        return "staff";
    case SurveyAudience::Resident:
        return "resident";
    case SurveyAudience::Everybody:
        break;
    }
    return "everybody";
}

std::optional<SurveyAudience> surveyAudience(QByteArrayView name)
{
    for (const SurveyAudience audience :
         {SurveyAudience::Staff, SurveyAudience::Resident, SurveyAudience::Everybody}) {
        if (name == nameOf(audience))
            return audience;
    }
    return std::nullopt;
}

QByteArray Kind<Survey>::encode(const Survey &survey)
{
    QByteArray body;
    BodyWriter writer(body);
    writer.begin();
    writer.text("audience", QString::fromLatin1(nameOf(survey.audience)));
    writeDocuments(writer, survey);
    writer.text("form", survey.form);
    writer.text("id", survey.id);
    writer.number("minutes", survey.minutes);
    writer.number("retired", survey.retired ? 1 : 0);
    writer.text("title", survey.title);
    writer.text("title_en", survey.titleEnglish);
    writer.text("title_yue", survey.titleCantonese);
    writer.text("version", survey.version);
    writer.end();
    return body;
}

Result<Survey> Kind<Survey>::Decoder::decode(QByteArrayView body)
{
    simdjson::dom::parser parser;
    BodyObject object;
    const auto error = readBody(parser, body, object);
    if (error != simdjson::SUCCESS)
        return fail(ErrorCode::Protocol, "item.body", QString::fromLatin1(simdjson::error_message(error)));
    Survey survey;
    survey.id = textOf(object, "id");
    survey.form = textOf(object, "form");
    survey.version = textOf(object, "version");
    survey.title = textOf(object, "title");
    survey.titleEnglish = textOf(object, "title_en");
    survey.titleCantonese = textOf(object, "title_yue");
    survey.audience = surveyAudience(textOf(object, "audience").toLatin1()).value_or(SurveyAudience::Staff);
    survey.minutes = std::clamp(smallNumberOf(object, "minutes"), 0, mostMinutes);
    survey.retired = smallNumberOf(object, "retired") != 0;
    readDocuments(body, survey);
    if (survey.id.isEmpty() || survey.title.isEmpty() || survey.document.digest.isEmpty())
        return fail(ErrorCode::Protocol, "item.body", QStringLiteral("a survey without a form"));
    return survey;
}

} // namespace yizhan::catalogue
