// SPDX-License-Identifier: MIT
#pragma once

namespace patchcord {

class Document;
class SourceEditor;

/// Goes from the name at the cursor to where it is made: the section, the label, the step that sets the
/// variable. Where there are several, or the cursor stands at one already, a list lets one choose.
void goToDefinition(SourceEditor &editor, Document &document);

/// Lists where the name at the cursor is used, to go there.
void showUsesOfName(SourceEditor &editor, Document &document);

} // namespace patchcord
