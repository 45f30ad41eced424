package org.example.consumer;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Task;
import java.sql.Date;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads a folder of documents into a table of typed rows, and asks it what is not done yet. */
public final class Main {

    private static final StructType TABLE = new StructType()
            .add("path", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("status", DataTypes.StringType)
            .add("stage", DataTypes.StringType)
            .add("created", DataTypes.DateType)
            .add("updated", DataTypes.DateType)
            .add("goals", DataTypes.createArrayType(DataTypes.StringType))
            .add("openTasks", DataTypes.IntegerType);

    private Main() {}

    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
        try {
            Dataset<Row> files = spark.read()
                    .option("wholetext", true)
                    .text(args[0] + "/*.md")
                    .withColumn("path", functions.input_file_name());
            files.map((MapFunction<Row, Row>) Main::row, Encoders.row(TABLE))
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(args[1]);
            Dataset<Row> table = spark.read().parquet(args[1]);
            table.createOrReplaceTempView("designs");
            List<Row> open = spark.sql(
                            "SELECT stage, count(*), sum(openTasks) FROM designs WHERE openTasks > 0 GROUP BY stage ORDER BY stage")
                    .collectAsList();
            open.forEach(System.out::println);
            if (table.count() != files.count() || open.isEmpty()) {
                throw new AssertionError(table.count() + " rows of " + files.count() + " documents, open: " + open);
            }
        } finally {
            spark.stop();
        }
    }

    private static Row row(Row file) {
        // Found once in each virtual machine: codecs are not sent from one to another.
        Codec<DesignDoc> markdown = Markdown.CODEC;
        DesignDoc doc = markdown.decode(file.getString(0)).value();
        return RowFactory.create(
                file.getString(1),
                doc.title(),
                doc.metadata().status().map(s -> s.text()).orElse(null),
                doc.stage().map(Stage::name).orElse(null),
                doc.metadata().created().flatMap(d -> d.date()).map(Date::valueOf).orElse(null),
                doc.metadata().lastUpdated().flatMap(d -> d.date()).map(Date::valueOf).orElse(null),
                doc.goals().toArray(new String[0]),
                (int) doc.tasks().stream().filter(t -> !t.done()).map(Task::text).count());
    }

    private static final class Markdown {
        static final Codec<DesignDoc> CODEC = Codecs.of(DesignDoc.class, "markdown").orElseThrow();
    }
}
