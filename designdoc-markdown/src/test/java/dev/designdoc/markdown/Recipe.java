package dev.designdoc.markdown;

import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.CustomSection;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Extra;
import dev.designdoc.model.MetadataField;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Canonical;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Code;
import dev.designdoc.template.Document;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Field;
import dev.designdoc.template.Fields;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Section;
import dev.designdoc.template.Separator;
import dev.designdoc.template.Title;
import java.util.List;
import java.util.Optional;

/** A template that has nothing to do with design documents. */
@Document
public record Recipe(
        @Title String title,
        Card card,
        Optional<String> story,
        Optional<Shopping> shopping,
        Optional<Cooking> cooking,
        Optional<Notes> notes,
        List<CustomSection> customSections) {

    /** Brings the components into their normal form. */
    public Recipe {
        Canonical c = Canonical.of(Recipe.class, title, card, story, shopping, cooking, notes, customSections);
        title = c.next();
        card = c.next();
        story = c.next();
        shopping = c.next();
        cooking = c.next();
        notes = c.next();
        customSections = c.next();
    }

    /** The fields at the head. */
    @Fields
    public record Card(
            @Field({"Serves", "Portions"}) Optional<String> serves,
            @Field("Cooked On") Optional<DocDate> cookedOn,
            @Field("Goes With") List<Source> goesWith,
            List<MetadataField> others,
            @FrontMatter Optional<String> rawLines) {

        /** Brings the components into their normal form. */
        public Card {
            Canonical c = Canonical.of(Card.class, serves, cookedOn, goesWith, others, rawLines);
            serves = c.next();
            cookedOn = c.next();
            goesWith = c.next();
            others = c.next();
            rawLines = c.next();
        }
    }

    /** What to buy. */
    @Section({"What to Buy", "Ingredients"})
    public record Shopping(
            Optional<String> remarks,
            @Label("At the Market") @Item(Marker.NUMBERED) List<Ingredient> market,
            @Label({"In the Pantry", "Pantry"}) List<String> pantry,
            @Label(value = "On the Side", below = true) Optional<String> side,
            @Label("Thanks To") @Item(Marker.INLINE) List<Cook> cooks,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Shopping {
            Canonical c = Canonical.of(Shopping.class, remarks, market, pantry, side, cooks, extras);
            remarks = c.next();
            market = c.next();
            pantry = c.next();
            side = c.next();
            cooks = c.next();
            extras = c.next();
        }
    }

    /** One thing to buy, such as {@code 1. **Flour** (500 g)}. */
    @Item(Marker.NUMBERED)
    public record Ingredient(
            @Bold String what,
            Optional<String> howMuch,
            @Nested("Instead:") Optional<String> instead,
            @Nested List<String> hints) {

        /** Brings the components into their normal form. */
        public Ingredient {
            Canonical c = Canonical.of(Ingredient.class, what, howMuch, instead, hints);
            what = c.next();
            howMuch = c.next();
            instead = c.next();
            hints = c.next();
        }
    }

    /** Somebody who helped, such as {@code Ada @2026}. */
    @Item(Marker.INLINE)
    public record Cook(String name, @Separator(value = "@", lastBeforeDigit = true) Optional<String> year) {

        /** Brings the components into their normal form. */
        public Cook {
            Canonical c = Canonical.of(Cook.class, name, year);
            name = c.next();
            year = c.next();
        }
    }

    /** What to do. */
    @Section("How to Cook")
    public record Cooking(
            Optional<String> remarks,
            @Section({"Rounds", "Stages"}) List<Round> rounds,
            Optional<Serving> serving,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Cooking {
            Canonical c = Canonical.of(Cooking.class, remarks, rounds, serving, extras);
            remarks = c.next();
            rounds = c.next();
            serving = c.next();
            extras = c.next();
        }
    }

    /** A round of cooking, such as {@code #### Round A: Dough}. */
    @Entry(value = {"Round", "Stage"}, ordinal = Entry.Ordinal.LETTER)
    public record Round(
            String name,
            Optional<String> remarks,
            List<Todo> todos,
            @Label("Timer") Optional<CodeBlock> timer,
            List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Round {
            Canonical c = Canonical.of(Round.class, name, remarks, todos, timer, extras);
            name = c.next();
            remarks = c.next();
            todos = c.next();
            timer = c.next();
            extras = c.next();
        }
    }

    /** One thing to do. */
    @Item
    public record Todo(String text, @Checkbox boolean done) {

        /** Brings the components into their normal form. */
        public Todo {
            Canonical c = Canonical.of(Todo.class, text, done);
            text = c.next();
            done = c.next();
        }
    }

    /** How to serve it. */
    @Section("At the Table")
    public record Serving(Optional<String> remarks, List<Tool> tools, List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Serving {
            Canonical c = Canonical.of(Serving.class, remarks, tools, extras);
            remarks = c.next();
            tools = c.next();
            extras = c.next();
        }
    }

    /** A tool, such as {@code `knife` - sharp}. */
    @Item
    public record Tool(@Code String name, Optional<String> why) {

        /** Brings the components into their normal form. */
        public Tool {
            Canonical c = Canonical.of(Tool.class, name, why);
            name = c.next();
            why = c.next();
        }
    }

    /** What else there is to say: the section that was added last, by this record and one component. */
    @Section("Notes")
    public record Notes(
            Optional<String> remarks, List<Source> sources, @Label("Taste") Optional<String> taste, List<Extra> extras) {

        /** Brings the components into their normal form. */
        public Notes {
            Canonical c = Canonical.of(Notes.class, remarks, sources, taste, extras);
            remarks = c.next();
            sources = c.next();
            taste = c.next();
            extras = c.next();
        }
    }

    /** Where it comes from, such as {@code [book](a.md) - page 3}. */
    @Item
    public record Source(@Link String text, Optional<String> target, Optional<String> note) {

        /** Brings the components into their normal form. */
        public Source {
            Canonical c = Canonical.of(Source.class, text, target, note);
            text = c.next();
            target = c.next();
            note = c.next();
        }
    }
}
